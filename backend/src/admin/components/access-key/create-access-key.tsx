import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { Withdrawn } from "../../lib/forms/use-submit"
import { accessKeys } from "../../lib/member/access-key"
import { isVendorRole, keyRoles } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"
import { DateField } from "../form/date-field"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { RoleField } from "../member/role-field"
import { VendorField } from "../vendor/vendor-field"
import { accessKeyBody, accessKeySchema, newAccessKey, type AccessKeyValues } from "./access-key-form"

type Props = { workspace: Workspace; onMade: (token: string) => void }

/** Makes a secret API key and hands over its token, which is told this once. */
export function CreateAccessKey({ workspace, onMade }: Props) {
  const { t } = useTranslation()
  const ofPlatform = workspace.kind === "platform"
  const { mutateAsync } = accessKeys.useCreate()
  const form = useForm<AccessKeyValues>({
    resolver: zodResolver(accessKeySchema(ofPlatform)),
    defaultValues: newAccessKey(),
  })
  const role = useWatch({ control: form.control, name: "role" })

  const send = async (values: AccessKeyValues) => {
    const { access_key } = await mutateAsync(accessKeyBody(values))
    onMade(access_key.token ?? "")
    // The drawer stays open for the token.
    throw new Withdrawn()
  }

  return (
    <DrawerForm
      form={form}
      title={t("plaza.accessKeys.create.title")}
      action={t("actions.create")}
      send={send}
      done={t("plaza.accessKeys.create.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.accessKeys.create.hint")}
      </Text>
      <TextField control={form.control} name="title" label={t("fields.title")} />
      <RoleField control={form.control} name="role" roles={keyRoles(workspace.role)} />
      {ofPlatform && isVendorRole(role) && <VendorField control={form.control} name="vendor_id" />}
      <DateField
        control={form.control}
        name="expires_on"
        label={t("plaza.accessKeys.fields.expires")}
        hint={t("plaza.accessKeys.create.expiresHint")}
        optional
      />
    </DrawerForm>
  )
}
