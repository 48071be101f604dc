import { Label, Switch, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useApprovals, useChangeApprovals, type Approvals } from "../../lib/settings/approvals"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"

const KINDS = ["services", "products"] as const satisfies readonly (keyof Approvals)[]

/** What has to wait for the platform, besides vendors and venues. */
export function ApprovalSettings() {
  const { t } = useTranslation()
  const act = useAct()
  const { data } = useApprovals()
  const { mutateAsync, isPending } = useChangeApprovals()
  const change = (kind: keyof Approvals, value: boolean) =>
    act({ run: () => mutateAsync({ [kind]: value }), done: t("plaza.approvals.setting.done") })

  return (
    <Section title={t("plaza.approvals.setting.title")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.approvals.setting.always")}
        </Text>
        {KINDS.map((kind) => (
          <div key={kind} className="flex items-start gap-x-3">
            <Switch
              id={`approval-${kind}`}
              checked={data?.[kind] ?? false}
              className="shrink-0"
              disabled={!data || isPending}
              onCheckedChange={(value) => change(kind, value)}
            />
            <div>
              <Label htmlFor={`approval-${kind}`} size="small" weight="plus">
                {t(`plaza.approvals.setting.${kind}`)}
              </Label>
              <Text size="small" className="text-ui-fg-subtle">
                {t(`plaza.approvals.setting.${kind}Hint`)}
              </Text>
            </div>
          </div>
        ))}
      </div>
    </Section>
  )
}
