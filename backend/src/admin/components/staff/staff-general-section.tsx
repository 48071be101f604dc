import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { staff, type StaffMember } from "../../lib/staff/staff-member"
import { useMay } from "../../lib/workspace/may"
import { useWorkspace } from "../../lib/workspace/workspace"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { RichText } from "../rich-text/rich-text"
import { VenueLink } from "../venue/venue-link"
import { StaffName } from "./staff-name"
import { StaffPicture } from "./staff-picture"

export function StaffGeneralSection({ member }: { member: StaffMember }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const isOwn = useWorkspace().data?.staff_member_id === member.id
  const navigate = useNavigate()
  const act = useAct()
  const { mutateAsync: remove } = staff.useRemove(member.id)

  const removeMember = async () => {
    const isGone = await act({
      run: () => remove(),
      done: t("plaza.staff.remove.done", { name: member.name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.staff.remove.description", { name: member.name }),
        confirm: t("actions.delete"),
      },
    })
    if (isGone) navigate("/staff", { replace: true })
  }

  return (
    <Section
      level="h1"
      title={member.name}
      aside={member.user_id && <Badge size="2xsmall">{t("plaza.staff.hasLogin")}</Badge>}
      actions={
        manage
          ? [
              { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }] },
              { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: removeMember }] },
            ]
          : isOwn
            ? [
                {
                  actions: [
                    { icon: <PencilSquare />, label: t("actions.edit"), to: `/staff/${member.id}/profile` },
                  ],
                },
              ]
            : []
      }
    >
      <SectionRow
        title={t("plaza.media.picture")}
        value={<StaffPicture member={member} mayChange={manage || isOwn} />}
      />
      <SectionRow title={t("plaza.staff.fields.title")} value={member.title || "-"} />
      <SectionRow title={t("plaza.venues.one")} value={<VenueLink id={member.venue_id} />} />
      {member.venue_ids.length > 0 && (
        <SectionRow
          title={t("plaza.staff.fields.venues")}
          value={
            <div className="flex flex-col gap-y-1">
              {member.venue_ids.map((id) => (
                <VenueLink key={id} id={id} />
              ))}
            </div>
          }
        />
      )}
      <SectionRow title={t("fields.email")} value={member.email || "-"} />
      <SectionRow
        title={t("plaza.staff.fields.bio")}
        value={member.bio ? <RichText value={member.bio} /> : "-"}
      />
      <SectionRow
        title={t("plaza.staff.fields.color")}
        value={member.color ? <StaffName name={member.color} color={member.color} /> : "-"}
      />
    </Section>
  )
}
