import { MergeTermForm } from "../../../../../components/taxonomy/merge-term-form"
import { TermDrawer } from "../../../../../components/taxonomy/term-drawer"

const MergeTerm = () => (
  <TermDrawer>
    {(list, term, targets) => <MergeTermForm list={list} term={term} targets={targets} />}
  </TermDrawer>
)

export default MergeTerm
