import { AddDocumentForm } from "../../../../components/vendor/add-document-form"

const AddDocument = () => <AddDocumentForm />

export default AddDocument
