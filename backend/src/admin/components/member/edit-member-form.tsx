import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { members, nameOf, type Member } from "../../lib/member/member"
import { isVendorRole, memberRoles } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"
import { DrawerForm } from "../form/drawer-form"
import { memberBody, memberSchema, memberValues, type MemberValues } from "./member-form"
import { RoleField } from "./role-field"
import { StaffMemberField } from "./staff-member-field"

/** Gives a member another role of the same kind, or another staff member. */
export function EditMemberForm({ member, workspace }: { member: Member; workspace: Workspace }) {
  const { t } = useTranslation()
  const { mutateAsync } = members.useUpdate(member.id)
  const form = useForm<MemberValues>({
    resolver: zodResolver(memberSchema),
    defaultValues: memberValues(member),
  })
  const ofVendor = isVendorRole(member.role)
  const roles = memberRoles(workspace.role).filter((role) => isVendorRole(role) === ofVendor)
  // The platform may see the staff of all businesses; whose a member is, their own business decides.
  const mayPickStaff = workspace.kind === "vendor"

  const send = (values: MemberValues) => {
    const { role, ...rest } = memberBody(values)
    return mutateAsync(mayPickStaff ? { role, ...rest } : { role })
  }

  return (
    <DrawerForm
      form={form}
      title={t("plaza.members.edit.title")}
      send={send}
      done={t("plaza.members.edit.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {nameOf(member)}, {member.user.email}
      </Text>
      <RoleField control={form.control} name="role" roles={roles} />
      {mayPickStaff && (
        <StaffMemberField control={form.control} name="staff_member_id" userId={member.user.id} />
      )}
    </DrawerForm>
  )
}
