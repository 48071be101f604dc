import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { nameOf, type Member } from "../../lib/member/member"
import { formatDay } from "../../lib/time/format"
import { languageNames } from "../../lib/profile/languages"
import { MemberActions } from "./member-actions"
import { MemberName } from "./member-name"

const column = createDataTableColumnHelper<Member>()

/** @param ofPlatform adds whose members they are */
export function useMemberColumns({ ofPlatform }: { ofPlatform: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor(nameOf, {
        id: "name",
        header: t("fields.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => <MemberName member={original} />,
      }),
      column.accessor("user.email", { id: "email", header: t("fields.email"), enableSorting: true }),
      ...(ofPlatform
        ? [
            column.accessor((member) => member.vendor?.name ?? t("plaza.members.platform"), {
              id: "vendor",
              header: t("plaza.vendors.one"),
            }),
          ]
        : []),
      column.accessor("user.phone", {
        id: "phone",
        header: t("fields.phone"),
        cell: ({ getValue }) => getValue() ?? "-",
      }),
      column.accessor((member) => languageNames(member.user.languages), {
        id: "languages",
        header: t("plaza.profile.languages"),
        cell: ({ getValue }) => getValue() || "-",
      }),
      column.accessor("role", {
        header: t("plaza.members.fields.role"),
        enableSorting: true,
        cell: ({ getValue }) => t(`plaza.roles.${getValue()}`),
      }),
      column.accessor((member) => member.staff_member?.name ?? "-", {
        id: "staff_member",
        header: t("plaza.members.fields.staffMember"),
      }),
      column.accessor("created_at", {
        header: t("plaza.members.fields.since"),
        enableSorting: true,
        cell: ({ getValue }) => formatDay(getValue()),
      }),
      column.display({ id: "actions", cell: ({ row: { original } }) => <MemberActions member={original} /> }),
    ],
    [t, ofPlatform],
  )
}
