import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useInvite } from "../../lib/member/member"
import { isVendorRole, memberRoles } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { VendorField } from "../vendor/vendor-field"
import { inviteBody, inviteSchema, newInvite, type InviteValues } from "./member-form"
import { RoleField } from "./role-field"
import { StaffMemberField } from "./staff-member-field"

/** Invites someone by their e-mail address. */
export function InviteForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const ofPlatform = workspace.kind === "platform"
  const { mutateAsync } = useInvite()
  const form = useForm<InviteValues>({
    resolver: zodResolver(inviteSchema(ofPlatform)),
    defaultValues: newInvite(),
  })
  const role = useWatch({ control: form.control, name: "role" })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.members.invites.create.title")}
      action={t("plaza.members.invites.invite")}
      send={(values) => mutateAsync(inviteBody(values))}
      done={t("plaza.members.invites.create.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.members.invites.create.hint")}
      </Text>
      <TextField control={form.control} name="email" type="email" label={t("fields.email")} />
      <RoleField control={form.control} name="role" roles={memberRoles(workspace.role)} />
      {ofPlatform && isVendorRole(role) && <VendorField control={form.control} name="vendor_id" />}
      {!ofPlatform && <StaffMemberField control={form.control} name="staff_member_id" />}
    </DrawerForm>
  )
}
