import { useParams } from "react-router-dom"

import { EditMemberForm } from "../../../../components/member/edit-member-form"
import { members } from "../../../../lib/member/member"
import { useWorkspace } from "../../../../lib/workspace/workspace"

const EditMember = () => {
  const { data: workspace } = useWorkspace()
  const { data: member, error } = members.useOne(useParams().id)
  if (error) throw error
  return workspace && member ? <EditMemberForm member={member} workspace={workspace} /> : null
}

export default EditMember
