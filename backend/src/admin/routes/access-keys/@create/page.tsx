import { useState } from "react"

import { CreateAccessKey } from "../../../components/access-key/create-access-key"
import { NewToken } from "../../../components/access-key/new-token"
import { useWorkspace } from "../../../lib/workspace/workspace"

const CreateKey = () => {
  const [token, setToken] = useState<string | null>(null)
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  return token === null ? (
    <CreateAccessKey workspace={workspace} onMade={setToken} />
  ) : (
    <NewToken token={token} />
  )
}

export default CreateKey
