import { Button, Input, type DataTableFilter } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

type Props = { value: unknown; onChange: (value: string) => void }

/** Content of the filter: whose entries, by e-mail or id. */
function WhoForm({ value, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(typeof value === "string" ? value : "")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim()) onChange(typed.trim())
  }
  return (
    <form onSubmit={submit} className="flex w-[250px] gap-x-2 p-2">
      <Input
        autoFocus
        size="small"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t("plaza.audit.who.placeholder")}
        aria-label={t("plaza.audit.who.placeholder")}
      />
      <Button size="small" type="submit" variant="secondary">
        {t("plaza.audit.who.apply")}
      </Button>
    </form>
  )
}

/** A filter by who acted. The table reads what is chosen off the options of its filter. */
export function whoFilter(label: string, chosen: string | undefined): DataTableFilter {
  const filter = {
    id: "who",
    label,
    type: "custom" as const,
    options: [{ value: chosen ?? "", label: chosen ?? "…" }],
    render: ({ value, onChange }: Props) => <WhoForm value={value} onChange={onChange} />,
  }
  return filter
}
