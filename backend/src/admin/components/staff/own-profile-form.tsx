import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { optionalText } from "../../lib/forms/rules"
import { staff, type StaffMember } from "../../lib/staff/staff-member"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"

const schema = z.object({ title: optionalText(), bio: optionalText() })

/** What somebody tells shoppers about themselves. */
export function OwnProfileForm({ member }: { member: StaffMember }) {
  const { t } = useTranslation()
  const { mutateAsync } = staff.useStep(member.id)
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { title: member.title ?? "", bio: member.bio ?? "" },
  })
  return (
    <DrawerForm
      form={form}
      title={t("plaza.team.own.editProfile")}
      send={({ title, bio }) =>
        mutateAsync({ step: "profile", body: { title: title || null, bio: bio || null } })
      }
      done={t("plaza.team.own.profileDone")}
    >
      <TextField
        control={form.control}
        name="title"
        label={t("plaza.staff.fields.title")}
        placeholder={t("plaza.staff.fields.titlePlaceholder")}
        optional
      />
      <RichTextField
        control={form.control}
        name="bio"
        maximum={3000}
        label={t("plaza.staff.fields.bio")}
        hint={t("plaza.staff.fields.bioHint")}
        optional
      />
    </DrawerForm>
  )
}
