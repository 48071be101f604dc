import { useRouteModal } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useState } from "react"
import { useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { partOf } from "../../lib/forms/part-of"
import { useSubmit } from "../../lib/forms/use-submit"
import { services } from "../../lib/service/service"
import { venues } from "../../lib/venue/venue"
import { TabbedModal } from "../form/tabbed-modal"
import { VenueField } from "../venue/venue-field"
import { AddOnsFields } from "./add-ons-fields"
import { newServiceBody } from "./bodies"
import { DetailsFields } from "./details-fields"
import { OptionsFields } from "./options-fields"
import { PaymentFields } from "./payment-fields"
import { RulesFields } from "./rules-fields"
import type { NewServiceValues } from "./schemas"
import { FIELDS_OF, TABS, tabWithError, type Tab } from "./service-tabs"
import { TeamFields } from "./team-fields"

const GRID = "grid grid-cols-1 gap-4 md:grid-cols-2"

/** The steps of a new service; its prices are in the currency of the venue chosen first. */
export function CreateServiceForm({ form }: { form: UseFormReturn<NewServiceValues> }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const [tab, setTab] = useState<Tab>("details")
  const { mutateAsync } = services.useCreate()
  const { control } = form
  const venueId = useWatch({ control, name: "venue_id" })
  const currency = venues.useOne(venueId || undefined).data?.currency_code ?? ""

  const priced = (values: NewServiceValues): NewServiceValues => {
    const inCurrency = <T extends { prices: { amount: number | null }[] }>(row: T) => ({
      ...row,
      prices: row.prices.map(({ amount }) => ({ currency_code: currency, amount })),
    })
    return { ...values, variants: values.variants.map(inCurrency), add_ons: values.add_ons.map(inCurrency) }
  }

  const send = useSubmit(form, {
    send: (values) => mutateAsync(newServiceBody(priced(values))),
    done: t("plaza.services.create.done"),
    then: ({ service }) => handleSuccess(`/services/${service.id}`),
  })

  /** What is wrong may lie on another step than the one that is shown. */
  const submit = async () => {
    await send()
    const wrong = tabWithError(Object.keys(form.formState.errors))
    if (wrong) setTab(wrong)
  }

  const go = async (id: string) => {
    const wanted = TABS.find((name) => name === id)
    if (!wanted) return
    const isBack = TABS.indexOf(wanted) < TABS.indexOf(tab)
    const passed = TABS.slice(TABS.indexOf(tab), TABS.indexOf(wanted))
    if (isBack || (await form.trigger(passed.flatMap((name) => FIELDS_OF[name])))) setTab(wanted)
  }

  const contents: Record<Tab, JSX.Element> = {
    details: (
      <div className="flex flex-col gap-y-4">
        <VenueField control={control} name="venue_id" />
        <DetailsFields control={partOf(control)} />
      </div>
    ),
    options: currency ? (
      <>
        <OptionsFields control={partOf(control)} currency={currency} />
        <Heading level="h2">{t("plaza.services.addOns.title")}</Heading>
        <AddOnsFields control={partOf(control)} currency={currency} />
      </>
    ) : (
      <></>
    ),
    rules: (
      <div className={GRID}>
        <RulesFields control={partOf(control)} />
      </div>
    ),
    payment: (
      <div className={GRID}>
        <PaymentFields control={partOf(control)} currency={currency || "usd"} />
      </div>
    ),
    team: (
      <div className="flex flex-col gap-y-4">
        <TeamFields control={partOf(control)} venueId={venueId} />
      </div>
    ),
  }

  return (
    <TabbedModal
      form={form}
      title={t("plaza.services.create.title")}
      steps={TABS.map((id) => ({
        id,
        label: t(`plaza.services.create.tabs.${id}`),
        title: t(`plaza.services.create.headings.${id}`),
        content: contents[id],
      }))}
      current={tab}
      onGo={go}
      onSubmit={submit}
      action={t("actions.create")}
    />
  )
}
