import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { usePayoutDetails } from "../../lib/vendor/payout"
import { useWorkspace } from "../../lib/workspace/workspace"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"

const READERS = ["admin", "finance", "owner"]

/** Where a business is paid, masked; its owner replaces it. Others have no such card. */
export function VendorPayoutSection({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation()
  const role = useWorkspace().data?.role ?? ""
  const mayRead = READERS.includes(role)
  const { data: payout } = usePayoutDetails(vendorId, mayRead)
  if (!mayRead) return <></>

  return (
    <Section
      title={t("plaza.vendors.payout.title")}
      actions={[
        {
          actions:
            role === "owner"
              ? [{ icon: <PencilSquare />, label: t("plaza.vendors.payout.replace"), to: "payout" }]
              : [],
        },
      ]}
    >
      {payout ? (
        <>
          <SectionRow
            title={t("plaza.vendors.payout.method")}
            value={`${t(`plaza.vendors.payout.methods.${payout.method}`)}, ${payout.institution}`}
          />
          <SectionRow title={t("plaza.vendors.payout.number")} value={payout.account} />
          <SectionRow title={t("plaza.vendors.payout.holder")} value={payout.account_holder} />
          <SectionRow title={t("plaza.vendors.payout.currency")} value={payout.currency_code.toUpperCase()} />
        </>
      ) : (
        <EmptyHint>{t("plaza.vendors.payout.none")}</EmptyHint>
      )}
    </Section>
  )
}
