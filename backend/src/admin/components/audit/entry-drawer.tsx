import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { AuditEntry } from "../../lib/audit/audit-entry"
import { actionWords, valueText, words } from "../../lib/audit/describe"
import { formatInstant, zoneName } from "../../lib/time/format"
import { ChangesTable } from "./changes-table"
import { OutcomeBadge } from "./outcome-badge"
import { useActorWords } from "./use-actor-words"

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** One entry: who, what, when, from where, and the values before and after. */
export function EntryDrawer({ entry }: { entry: AuditEntry | undefined }) {
  const { t } = useTranslation()
  const title = entry
    ? actionWords(entry.action, (verb) => t(`plaza.audit.verbs.${verb}`))
    : t("plaza.audit.entry.title")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {entry ? (
          <Content entry={entry} />
        ) : (
          <div aria-busy className="bg-ui-bg-component h-48 animate-pulse" />
        )}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

function Content({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation()
  const actor = useActorWords()
  const { at, action, target, vendor, outcome, status, origin, details, changes = [] } = entry
  const text = (key: string) => t(`plaza.audit.${key}`)
  const facts = Object.entries(details)
  return (
    <>
      <dl className="flex flex-col gap-y-3">
        <Fact
          term={text("fields.time")}
        >{`${formatInstant(at, BROWSER_ZONE)} ${zoneName(at, BROWSER_ZONE)}`}</Fact>
        <Fact term={text("fields.who")}>{actor(entry.actor)}</Fact>
        <Fact term={text("fields.action")}>{action}</Fact>
        {target && <Fact term={text("fields.target")}>{`${words(target.kind)} ${target.id ?? ""}`}</Fact>}
        {vendor && <Fact term={t("plaza.vendors.one")}>{vendor.name ?? vendor.id}</Fact>}
        <Fact term={text("fields.outcome")}>
          <OutcomeBadge outcome={outcome} />
        </Fact>
        {status !== null && <Fact term={text("entry.status")}>{status}</Fact>}
        <Fact term={text("entry.origin")}>
          {origin
            ? [origin.address, origin.user_agent].filter(Boolean).join(" · ")
            : text("entry.originUnknown")}
        </Fact>
        {facts.map(([name, value]) => (
          <Fact key={name} term={words(name)}>
            {Array.isArray(value) ? value.join(", ") : valueText(value)}
          </Fact>
        ))}
      </dl>
      <section className="flex flex-col gap-y-3">
        <Heading level="h2">{text("entry.changes")}</Heading>
        <ChangesTable changes={changes} />
      </section>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,_1fr)_minmax(0,_2fr)] gap-x-3">
      <dt className="txt-compact-small text-ui-fg-subtle">{term}</dt>
      <dd className="txt-compact-small min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
