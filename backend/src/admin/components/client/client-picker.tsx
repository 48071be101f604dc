import { Button, Input, Label, Text } from "@medusajs/ui"
import { useEffect, useId, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { clientName, clients, type Client } from "../../lib/client/client"

type Props = {
  venueId: string
  /** chosen from the start */
  clientId?: string | null
  onChoose: (client: Client | null) => void
  /** what is asked of somebody new */
  children: ReactNode
}

/** For whom: a client of the business, found by what is typed, or someone new. */
export function ClientPicker({ venueId, clientId, onChoose, children }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Client | null>(null)
  const [isLetGo, setLetGo] = useState(false)
  const { data: initial } = clients.useOne(clientId ?? undefined)

  const choose = (client: Client | null) => {
    setChosen(client)
    setLetGo(client === null)
    onChoose(client)
  }

  useEffect(() => {
    if (initial && !chosen && !isLetGo) choose(initial)
  })

  if (chosen) {
    return (
      <div className="bg-ui-bg-component col-span-full flex items-center justify-between gap-2 rounded-lg px-4 py-3">
        <Named client={chosen} />
        <Button size="small" variant="transparent" type="button" onClick={() => choose(null)}>
          {t("plaza.calendar.create.pickClient")}
        </Button>
      </div>
    )
  }

  return (
    <>
      <Search venueId={venueId} onChoose={choose} />
      {children}
    </>
  )
}

function Search({ venueId, onChoose }: { venueId: string; onChoose: (client: Client) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState("")
  const q = typed.trim()
  const isAsked = q.length >= 2 && venueId !== ""
  const { rows, isPending } = clients.useList({ venue_id: venueId, q, limit: 10 }, { enabled: isAsked })

  return (
    <div className="col-span-full flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("plaza.calendar.create.client")}
      </Label>
      <Input
        id={id}
        autoComplete="off"
        placeholder={t("plaza.calendar.create.findClient")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div aria-live="polite">
        {isAsked && !isPending && rows.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.calendar.create.noClient")}
          </Text>
        )}
        {isAsked && (
          <ul className="flex max-h-48 flex-col overflow-y-auto">
            {rows.map((client) => (
              <li key={client.id}>
                <button
                  type="button"
                  className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus w-full rounded-md px-2 py-1.5 text-left outline-none"
                  onClick={() => onChoose(client)}
                >
                  <Named client={client} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

const Named = ({ client }: { client: Client }) => (
  <span className="block min-w-0">
    <Text as="span" size="small" weight="plus" className="block">
      {clientName(client)}
    </Text>
    <Text as="span" size="small" className="text-ui-fg-subtle block break-words">
      {[client.phone, client.email].filter(Boolean).join(" · ")}
    </Text>
  </span>
)
