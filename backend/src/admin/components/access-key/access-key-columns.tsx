import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AccessKey } from "../../lib/member/access-key"
import { formatDay } from "../../lib/time/format"
import { RevokeAccessKey } from "./revoke-access-key"

const column = createDataTableColumnHelper<AccessKey>()

/** @param ofPlatform adds whose keys they are */
export function useAccessKeyColumns({ ofPlatform }: { ofPlatform: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("title", { header: t("fields.title"), enableSorting: true }),
      column.accessor("redacted", {
        header: t("plaza.accessKeys.fields.key"),
        cell: ({ getValue }) => <code className="txt-compact-small font-mono">{getValue()}</code>,
      }),
      ...(ofPlatform
        ? [
            column.accessor((key) => key.vendor?.name ?? t("plaza.members.platform"), {
              id: "vendor",
              header: t("plaza.vendors.one"),
            }),
          ]
        : []),
      column.accessor("role", {
        header: t("plaza.members.fields.role"),
        cell: ({ getValue }) => t(`plaza.roles.${getValue()}`),
      }),
      column.accessor("expires_at", {
        header: t("plaza.accessKeys.fields.expires"),
        enableSorting: true,
        cell: ({ getValue }) => formatDay(getValue()) ?? t("plaza.accessKeys.fields.never"),
      }),
      column.accessor("last_used_at", {
        header: t("plaza.accessKeys.fields.lastUsed"),
        cell: ({ getValue }) => formatDay(getValue()) ?? "-",
      }),
      column.display({
        id: "revoke",
        cell: ({ row: { original } }) => <RevokeAccessKey accessKey={original} />,
      }),
    ],
    [t, ofPlatform],
  )
}
