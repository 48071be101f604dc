import { EditProfileForm } from "../../../components/profile/edit-profile-form"
import { useProfile } from "../../../lib/profile/profile"

const EditProfile = () => {
  const { data: profile } = useProfile()
  return profile ? <EditProfileForm profile={profile} /> : null
}

export default EditProfile
