import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { StaffMember } from "../../lib/staff/staff-member"
import { StaffName } from "./staff-name"

const column = createDataTableColumnHelper<StaffMember>()

/** @param venueName of the lists that go over several venues */
export function useStaffColumns(venueName?: (id: string) => string | undefined) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => <StaffName name={original.name} color={original.color} />,
      }),
      column.accessor("title", {
        header: t("plaza.staff.fields.title"),
        cell: ({ getValue }) => getValue() || "-",
      }),
      ...(venueName
        ? [
            column.accessor((member) => venueName(member.venue_id), {
              id: "venue",
              header: t("plaza.venues.one"),
              cell: ({ getValue }) => getValue() ?? "-",
            }),
          ]
        : []),
      column.accessor("email", { header: t("fields.email"), cell: ({ getValue }) => getValue() || "-" }),
    ],
    [t, venueName],
  )
}
