import { zodResolver } from "@hookform/resolvers/zod"
import { Heading } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { partOf } from "../../lib/forms/part-of"
import { requiredText } from "../../lib/forms/rules"
import { venues } from "../../lib/venue/venue"
import { ModalForm } from "../form/modal-form"
import { VendorField } from "../vendor/vendor-field"
import { LocationFields } from "./location-fields"
import { ProfileFields } from "./profile-fields"
import { locationBody, locationSchema, locationValues } from "./venue-location"
import { profileBody, profileSchema, profileValues } from "./venue-profile"

const vendorSchema = profileSchema.extend(locationSchema.shape).extend({ vendor_id: z.string() })
const platformSchema = vendorSchema.extend({ vendor_id: requiredText() })
type Values = z.infer<typeof vendorSchema>

/** A venue of one's own business; the platform says whose it is. */
export function CreateVenueForm({ isPlatform }: { isPlatform: boolean }) {
  const { t } = useTranslation()
  const { mutateAsync } = venues.useCreate()
  const form = useForm<Values>({
    resolver: zodResolver(isPlatform ? platformSchema : vendorSchema),
    defaultValues: { ...profileValues(), ...locationValues(), vendor_id: "" },
  })
  const send = ({ vendor_id, ...values }: Values) => {
    const body = {
      ...profileBody(profileSchema.parse(values)),
      ...locationBody(locationSchema.parse(values)),
    }
    return mutateAsync(isPlatform ? { ...body, vendor_id } : body)
  }

  return (
    <ModalForm
      form={form}
      title={t("plaza.venues.create.title")}
      hint={t("plaza.venues.create.hint")}
      action={t("actions.create")}
      send={send}
      done={t("plaza.venues.create.done")}
      next={({ venue }) => `/venues/${venue.id}`}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {isPlatform && (
          <div className="col-span-full">
            <VendorField control={form.control} name="vendor_id" />
          </div>
        )}
        <ProfileFields control={partOf(form.control)} isNew />
      </div>
      <Heading level="h2">{t("plaza.venues.location.title")}</Heading>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <LocationFields control={partOf(form.control)} />
      </div>
    </ModalForm>
  )
}
