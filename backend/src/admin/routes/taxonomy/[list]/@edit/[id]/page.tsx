import { EditTermForm } from "../../../../../components/taxonomy/edit-term-form"
import { TermDrawer } from "../../../../../components/taxonomy/term-drawer"

const EditTerm = () => <TermDrawer>{(list, term) => <EditTermForm list={list} term={term} />}</TermDrawer>

export default EditTerm
