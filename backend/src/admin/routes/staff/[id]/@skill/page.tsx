import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, useSearchParams } from "react-router-dom"

import { MoneyField } from "../../../../components/form/money-field"
import { NumberField } from "../../../../components/form/number-field"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { usePricedService } from "../../../../components/service/use-priced-service"
import { skillBody, skillSchema, skillValues } from "../../../../components/staff/skill-form"
import { describeOption } from "../../../../lib/service/price-of"

/** `?service=<id>`: what somebody asks and takes for one service. */
const EditSkill = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const [params] = useSearchParams()
  const priced = usePricedService(params.get("service") ?? undefined)
  if (!priced) return null
  const { service, currency } = priced
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.team.skills.termsOf", { title: service.title })}
      schema={skillSchema}
      values={skillValues(service, id, currency)}
      body={skillBody(service, id, currency)}
    >
      {(control) => (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.team.skills.termsHint")}
          </Text>
          {service.variants.map((variant, index) => (
            <fieldset
              key={variant.id}
              className="bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-1 gap-4 rounded-lg p-4 md:grid-cols-2"
            >
              <legend className="sr-only">{variant.title}</legend>
              <Text size="small" weight="plus" className="col-span-full" aria-hidden>
                {variant.title} ({describeOption(variant, currency)})
              </Text>
              <NumberField
                control={control}
                name={`cells.${index}.duration_minutes`}
                label={t("plaza.services.rates.duration")}
                placeholder={t("plaza.services.rates.same")}
                min={1}
                max={1440}
                empty={null}
                optional
              />
              <MoneyField
                control={control}
                name={`cells.${index}.amount`}
                label={t("fields.price")}
                currency={currency}
                optional
              />
            </fieldset>
          ))}
        </>
      )}
    </EditServiceDrawer>
  )
}

export default EditSkill
