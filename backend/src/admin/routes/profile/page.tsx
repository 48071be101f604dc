import { defineRouteConfig } from "@medusajs/admin-sdk"
import { User } from "@medusajs/icons"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { EmptyHint } from "../../components/page/empty-hint"
import { LinkRows } from "../../components/page/link-rows"
import { DetailLayout } from "../../components/page/detail-layout"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { Section } from "../../components/page/section"
import { ProfileSection } from "../../components/profile/profile-section"
import { useProfile } from "../../lib/profile/profile"
import { useWorkspace } from "../../lib/workspace/workspace"

/** Who the signed-in user is to colleagues, and where shoppers see them. */
const MyProfile = () => {
  const { t } = useTranslation()
  const { data: profile, error } = useProfile()
  const staffId = useWorkspace().data?.staff_member_id
  if (error) throw error
  if (!profile) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="own_profile.details"
      data={profile}
      main={{ general: <ProfileSection profile={profile} base="/profile" level="h1" /> }}
      side={{
        public: (
          <Section title={t("plaza.profile.public")}>
            {staffId ? (
              <LinkRows
                rows={[
                  {
                    id: staffId,
                    to: `/staff/${staffId}`,
                    title: t("plaza.profile.publicPage"),
                    subtitle: t("plaza.profile.publicHint"),
                  },
                ]}
              />
            ) : (
              <EmptyHint>{t("plaza.profile.notPublic")}</EmptyHint>
            )}
          </Section>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "plaza.profile.title",
  translationNs: "translation",
  icon: User,
  rank: 8,
})

export const handle = { breadcrumb: () => i18n.t("plaza.profile.title") }

export default MyProfile
