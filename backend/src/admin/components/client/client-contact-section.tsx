import { SectionRow } from "@medusajs/dashboard/components"
import { CalendarMini, PencilSquare, Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import { clientName, clients, type Client } from "../../lib/client/client"
import { formatDay } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { ContactLink } from "../page/contact-link"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { StandingBadge } from "./standing-badge"
import { TagBadges } from "./tag-badges"

/** Who the client is to this business, and what can be done. */
export function ClientContactSection({ client }: { client: Client }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const act = useAct()
  const navigate = useNavigate()
  const { mutateAsync } = clients.useRemove(client.id)
  const name = clientName(client) ?? t("plaza.clients.forgotten")

  const remove = async () => {
    const isDone = await act({
      run: () => mutateAsync(),
      done: t("plaza.clients.remove.done", { name }),
      ask: {
        title: t("plaza.clients.remove.label"),
        description: t("plaza.clients.remove.description", { name }),
        confirm: t("plaza.clients.remove.label"),
      },
    })
    if (isDone) void navigate("/clients")
  }

  const edit = { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }
  const drop = { icon: <Trash />, label: t("plaza.clients.remove.label"), onClick: () => void remove() }
  const groups = [{ actions: client.is_forgotten ? [] : [edit] }, { actions: [drop] }]

  return (
    <Section
      title={name}
      level="h1"
      aside={
        <>
          <StandingBadge standing={client.standing} />
          {manage && !client.is_forgotten && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/calendar?new=visit&client=${client.id}`}>
                <CalendarMini />
                {t("plaza.clients.bookAgain")}
              </Link>
            </Button>
          )}
        </>
      }
      actions={manage ? groups : []}
    >
      <SectionRow title={t("fields.phone")} value={<ContactLink phone={client.phone} />} />
      <SectionRow title={t("fields.email")} value={<ContactLink email={client.email} />} />
      <SectionRow title={t("plaza.clients.fields.tags")} value={<TagBadges tags={client.tags} />} />
      <SectionRow
        title={t("plaza.clients.fields.since")}
        value={formatDay(client.first_visit_at ?? client.created_at)}
      />
    </Section>
  )
}
