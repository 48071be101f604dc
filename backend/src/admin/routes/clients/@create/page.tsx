import { AddClientForm } from "../../../components/client/add-client-form"

export default AddClientForm
