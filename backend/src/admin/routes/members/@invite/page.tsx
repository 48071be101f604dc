import { InviteForm } from "../../../components/member/invite-form"
import { useWorkspace } from "../../../lib/workspace/workspace"

const InviteMember = () => {
  const { data: workspace } = useWorkspace()
  return workspace ? <InviteForm workspace={workspace} /> : null
}

export default InviteMember
