import { Button, Label, Switch } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { services, type Service } from "../../lib/service/service"
import type { StaffMember } from "../../lib/staff/staff-member"
import { useAct } from "../page/use-act"

type Props = { member: Pick<StaffMember, "id" | "name">; service: Service }

/** One service: whether somebody performs it, at once when it is switched, and the way to their own terms. */
export function SkillRow({ member, service }: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync, isPending } = services.useStep(service.id)
  const performs = service.staff_ids.includes(member.id)
  const id = `performs-${service.id}`

  const change = (isOn: boolean) =>
    act({
      run: () => mutateAsync({ step: "staff", body: { [isOn ? "add" : "remove"]: [member.id] } }),
      done: t(isOn ? "plaza.team.skills.added" : "plaza.team.skills.removed", { title: service.title }),
    })

  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
      <Switch
        id={id}
        size="small"
        checked={performs}
        disabled={isPending}
        onCheckedChange={(on) => void change(on)}
      />
      <Label htmlFor={id} size="small" className="min-w-0 flex-1 break-words">
        {service.title}
      </Label>
      {performs && (
        <Button size="small" variant="transparent" asChild>
          <Link
            to={`/staff/${member.id}/skill?service=${service.id}`}
            aria-label={t("plaza.team.skills.termsOf", { title: service.title })}
          >
            {t("plaza.team.skills.terms")}
          </Link>
        </Button>
      )}
    </li>
  )
}
