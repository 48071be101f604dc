import { zodResolver } from "@hookform/resolvers/zod"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { ModalForm } from "../../../components/form/modal-form"
import { StaffFields } from "../../../components/staff/staff-fields"
import {
  newStaffSchema,
  staffBody,
  staffValues,
  type NewStaffValues,
} from "../../../components/staff/staff-form"
import { VenueField } from "../../../components/venue/venue-field"
import { partOf } from "../../../lib/forms/part-of"
import { staff } from "../../../lib/staff/staff-member"

/** `?venue=<id>` when it is opened from a venue's page. */
const CreateStaffMember = () => {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const { mutateAsync } = staff.useCreate()
  const form = useForm<NewStaffValues>({
    resolver: zodResolver(newStaffSchema),
    defaultValues: { ...staffValues(), venue_id: params.get("venue") ?? "" },
  })
  const venueId = useWatch({ control: form.control, name: "venue_id" })

  return (
    <ModalForm
      form={form}
      title={t("plaza.staff.create.title")}
      hint={t("plaza.staff.create.hint")}
      action={t("actions.create")}
      send={(values) => mutateAsync(staffBody(values))}
      done={t("plaza.staff.create.done")}
      next={({ staff_member }) => `/staff/${staff_member.id}`}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <div className="col-span-full">
          <VenueField control={form.control} name="venue_id" onPick={() => form.setValue("venue_ids", [])} />
        </div>
        <StaffFields control={partOf(form.control)} venueId={venueId} />
      </div>
    </ModalForm>
  )
}

export default CreateStaffMember
