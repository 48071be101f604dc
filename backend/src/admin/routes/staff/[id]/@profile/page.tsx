import { useParams } from "react-router-dom"

import { OwnProfileForm } from "../../../../components/staff/own-profile-form"
import { staff } from "../../../../lib/staff/staff-member"

const EditOwnProfile = () => {
  const { data: member } = staff.useOne(useParams().id)
  return member ? <OwnProfileForm member={member} /> : null
}

export default EditOwnProfile
