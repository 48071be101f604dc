import { Button, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useClients, type Client } from "../../lib/calendar/clients"
import { TextField } from "../form/text-field"
import type { NewVisitValues } from "./new-visit"

type Props = { form: UseFormReturn<NewVisitValues>; venueId: string }

/** For whom: someone who has been here before, found by what is typed, or someone new. */
export function ClientFields({ form, venueId }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Client | null>(null)
  const { control } = form
  const text = (key: string) => t(`plaza.calendar.create.${key}`)

  const choose = (client: Client | null) => {
    setChosen(client)
    form.setValue("client_id", client?.id ?? "", { shouldValidate: client !== null })
  }

  if (chosen) {
    return (
      <div className="bg-ui-bg-component flex items-center justify-between gap-2 rounded-lg px-4 py-3">
        <Named client={chosen} />
        <Button size="small" variant="transparent" type="button" onClick={() => choose(null)}>
          {text("pickClient")}
        </Button>
      </div>
    )
  }

  return (
    <>
      <Search venueId={venueId} onChoose={choose} />
      <fieldset className="flex flex-col gap-y-3">
        <legend className="txt-compact-small-plus mb-2">{text("newClient")}</legend>
        <TextField control={control} name="customer.name" label={t("fields.name")} />
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <TextField control={control} name="customer.phone" type="tel" label={t("fields.phone")} optional />
          <TextField
            control={control}
            name="customer.email"
            type="email"
            label={t("fields.email")}
            optional
          />
        </div>
      </fieldset>
    </>
  )
}

function Search({ venueId, onChoose }: { venueId: string; onChoose: (client: Client) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState("")
  const { data } = useClients(venueId, typed)
  const isAsked = typed.trim().length >= 2

  return (
    <div className="flex flex-col gap-y-2">
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
        {isAsked && data?.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.calendar.create.noClient")}
          </Text>
        )}
        {isAsked && (
          <ul className="flex max-h-48 flex-col overflow-y-auto">
            {data?.map((client) => (
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
      {client.name ?? client.email}
    </Text>
    <Text as="span" size="small" className="text-ui-fg-subtle block break-words">
      {[client.phone, client.email].filter(Boolean).join(" · ")}
    </Text>
  </span>
)
