import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Photo, Trash } from "@medusajs/icons"
import { Avatar } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { languageNames } from "../../lib/profile/languages"
import { useSetOwnPicture, type Profile } from "../../lib/profile/profile"
import { SizedPicture } from "../media/sized-picture"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"

/** The signed-in user's name, picture, telephone number and languages; `base` is where the forms lie. */
export function ProfileSection({
  profile,
  base,
  level,
}: {
  profile: Profile
  base: string
  level: "h1" | "h2"
}) {
  const { t } = useTranslation()
  const act = useAct()
  const setPicture = useSetOwnPicture()
  const name = [profile.first_name, profile.last_name].filter(Boolean).join(" ")
  const removal = {
    icon: <Trash />,
    label: t("plaza.media.removePicture"),
    onClick: () => act({ run: () => setPicture(null), done: t("plaza.media.pictureRemoved") }),
  }

  return (
    <Section
      level={level}
      title={t("plaza.profile.title")}
      actions={[
        {
          actions: [
            { icon: <PencilSquare />, label: t("actions.edit"), to: `${base}/edit` },
            { icon: <Photo />, label: t("plaza.media.replacePicture"), to: `${base}/picture` },
            ...(profile.picture ? [removal] : []),
          ],
        },
      ]}
    >
      <SectionRow
        title={t("plaza.media.picture")}
        value={
          profile.picture ? (
            <SizedPicture
              picture={profile.picture}
              alt={t("plaza.profile.ownPicture")}
              sizes="4rem"
              className="size-16 rounded-full object-cover"
            />
          ) : (
            <Avatar size="xlarge" fallback={(name || profile.email).slice(0, 1).toUpperCase()} />
          )
        }
      />
      <SectionRow title={t("fields.name")} value={name || "-"} />
      <SectionRow title={t("fields.email")} value={profile.email} />
      <SectionRow title={t("fields.phone")} value={profile.phone ?? "-"} />
      <SectionRow title={t("plaza.profile.languages")} value={languageNames(profile.languages) || "-"} />
    </Section>
  )
}
