import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { optionalText, requiredText } from "../../lib/forms/rules"
import type { StockLocation } from "../../lib/stock/stock"
import { CountryField } from "../form/country-field"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"

const schema = z.object({
  name: requiredText(),
  address_1: requiredText(),
  city: requiredText(),
  postal_code: optionalText(),
  country_code: requiredText(),
})
type Values = z.infer<typeof schema>

type Props = {
  title: string
  /** the one that is edited; it keeps its country */
  location?: StockLocation
  send: (body: object) => Promise<unknown>
  children?: JSX.Element
}

/** Where goods lie. */
export function LocationForm({ title, location, send, children }: Props) {
  const { t } = useTranslation()
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: location?.name ?? "",
      address_1: location?.address_1 ?? "",
      city: location?.city ?? "",
      postal_code: location?.postal_code ?? "",
      country_code: location?.country_code ?? "",
    },
  })
  const { control } = form
  const body = ({ country_code, postal_code, ...place }: Values) => ({
    ...place,
    postal_code: postal_code || null,
    ...(location ? {} : { country_code }),
  })

  return (
    <DrawerForm
      form={form}
      title={title}
      send={(values) => send(body(values))}
      done={t("plaza.stock.locations.saved")}
    >
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        hint={t("plaza.stock.locations.hint")}
      />
      <TextField control={control} name="address_1" label={t("fields.address")} />
      <TextField control={control} name="city" label={t("fields.city")} />
      <TextField control={control} name="postal_code" label={t("fields.postalCode")} optional />
      {!location && <CountryField control={control} name="country_code" label={t("fields.country")} />}
      {children}
    </DrawerForm>
  )
}
