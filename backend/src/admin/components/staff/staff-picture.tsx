import { PencilSquare, Trash } from "@medusajs/icons"
import { Avatar } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { request } from "../../lib/api/request"
import { useChange } from "../../lib/api/use-change"
import type { StaffMember } from "../../lib/staff/staff-member"
import { SizedPicture } from "../media/sized-picture"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** How shoppers see someone of the team; they and their managers change it. */
export function StaffPicture({ member, mayChange }: { member: StaffMember; mayChange: boolean }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useChange<void, unknown>(() =>
    request<unknown>(`/admin/staff/${member.id}/picture`, { method: "DELETE" }),
  )

  return (
    <div className="flex items-center gap-x-3">
      {member.picture ? (
        <SizedPicture
          picture={member.picture}
          alt={t("plaza.media.pictureOf", { name: member.name })}
          sizes="4rem"
          className="size-16 rounded-full object-cover"
        />
      ) : (
        <Avatar size="xlarge" fallback={member.name.slice(0, 1)} />
      )}
      {mayChange && (
        <MoreMenu
          of={member.name}
          groups={[
            {
              actions: [
                { icon: <PencilSquare />, label: t("plaza.media.replacePicture"), to: "picture" },
                ...(member.picture
                  ? [
                      {
                        icon: <Trash />,
                        label: t("plaza.media.removePicture"),
                        onClick: () => act({ run: () => remove(), done: t("plaza.media.pictureRemoved") }),
                      },
                    ]
                  : []),
              ],
            },
          ]}
        />
      )}
    </div>
  )
}
