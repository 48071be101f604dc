import { CreateAttributeForm } from "../../../../components/attribute/create-attribute-form"

const CreateAttribute = () => <CreateAttributeForm />

export default CreateAttribute
