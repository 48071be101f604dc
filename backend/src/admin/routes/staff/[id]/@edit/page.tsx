import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { StaffFields } from "../../../../components/staff/staff-fields"
import {
  staffBody,
  staffSchema,
  staffValues,
  type StaffValues,
} from "../../../../components/staff/staff-form"
import { staff, type StaffMember } from "../../../../lib/staff/staff-member"

const EditStaffMember = () => {
  const { data: member } = staff.useOne(useParams().id)
  return member ? <EditStaffForm member={member} /> : null
}

const EditStaffForm = ({ member }: { member: StaffMember }) => {
  const { t } = useTranslation()
  const { mutateAsync } = staff.useUpdate(member.id)
  const form = useForm<StaffValues>({
    resolver: zodResolver(staffSchema),
    defaultValues: staffValues(member),
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.staff.edit.title")}
      send={(values) => mutateAsync(staffBody(values))}
      done={t("plaza.staff.edit.done")}
    >
      <StaffFields control={form.control} venueId={member.venue_id} />
    </DrawerForm>
  )
}

export default EditStaffMember
