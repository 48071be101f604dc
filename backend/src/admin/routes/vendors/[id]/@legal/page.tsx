import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { CountryField } from "../../../../components/form/country-field"
import { DrawerForm } from "../../../../components/form/drawer-form"
import { TextField } from "../../../../components/form/text-field"
import {
  legalBody,
  legalSchema,
  legalValues,
  type LegalValues,
} from "../../../../components/vendor/legal-form"
import { vendors, type Vendor } from "../../../../lib/vendor/vendor"

const EditLegalDetails = () => {
  const { id } = useParams()
  const { data: vendor } = vendors.useOne(id)
  return vendor ? <LegalForm vendor={vendor} /> : null
}

const LegalForm = ({ vendor }: { vendor: Vendor }) => {
  const { t } = useTranslation()
  const { mutateAsync } = vendors.useUpdate(vendor.id)
  const form = useForm<LegalValues>({
    resolver: zodResolver(legalSchema),
    defaultValues: legalValues(vendor.legal_details),
  })
  const { control } = form

  return (
    <DrawerForm
      form={form}
      title={t("plaza.vendors.legal.edit")}
      send={(values) => mutateAsync({ legal_details: legalBody(values) })}
      done={t("plaza.vendors.legal.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.vendors.legal.hint")}
      </Text>
      <TextField control={control} name="legal_name" label={t("plaza.vendors.legal.name")} />
      <TextField
        control={control}
        name="registration_number"
        label={t("plaza.vendors.legal.registration")}
        optional
      />
      <TextField control={control} name="tax_number" label={t("plaza.vendors.legal.tax")} optional />
      <TextField control={control} name="address_1" label={t("plaza.vendors.legal.street")} />
      <TextField control={control} name="postal_code" label={t("fields.postalCode")} optional />
      <TextField control={control} name="city" label={t("fields.city")} />
      <TextField control={control} name="province" label={t("fields.province")} optional />
      <CountryField control={control} name="country_code" label={t("fields.country")} />
    </DrawerForm>
  )
}

export default EditLegalDetails
