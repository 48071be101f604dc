import { Navigate, useParams, useSearchParams } from "react-router-dom"

import { CreateTermForm } from "../../../../components/taxonomy/create-term-form"
import { isListName } from "../../../../lib/taxonomy/lists"

const CreateTerm = () => {
  const { list } = useParams()
  const [search] = useSearchParams()
  if (!isListName(list)) return <Navigate to="/taxonomy" replace />
  return <CreateTermForm list={list} below={search.get("below")} />
}

export default CreateTerm
