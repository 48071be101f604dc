import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { PayoutFields } from "../../../../components/vendor/payout-fields"
import {
  NO_PAYOUT,
  payoutBody,
  payoutSchema,
  type PayoutValues,
} from "../../../../components/vendor/payout-form"
import { useReplacePayout } from "../../../../lib/vendor/payout"

/** Starts empty each time: what is stored cannot be read back. */
const ReplacePayoutDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { mutateAsync } = useReplacePayout(id)
  const form = useForm<PayoutValues>({ resolver: zodResolver(payoutSchema), defaultValues: NO_PAYOUT })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.vendors.payout.title")}
      send={(values) => mutateAsync(payoutBody(values))}
      done={t("plaza.vendors.payout.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.vendors.payout.hint")}
      </Text>
      <PayoutFields form={form} />
    </DrawerForm>
  )
}

export default ReplacePayoutDetails
