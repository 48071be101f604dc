import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { ProfileSection } from "../components/profile/profile-section"
import { useProfile } from "../lib/profile/profile"

/** The own profile on the page that the user menu leads to. */
const OwnProfile = () => {
  const { data: profile } = useProfile()
  return profile ? <ProfileSection profile={profile} base="/profile" level="h2" /> : null
}

export const config = defineWidgetConfig({ zone: "profile.details.before", id: "plaza-own-profile" })

export default OwnProfile
