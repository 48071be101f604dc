import { useTranslations } from "#languages"
import { TextField } from "@/ui/text-field"

type FieldsProps = { known: Record<string, string>; errors: Record<string, string> }

/** Who books. */
export function ContactFields({ known, errors }: FieldsProps) {
  const t = useTranslations("checkout")
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="first_name"
        label={t("firstName")}
        autoComplete="given-name"
        defaultValue={known.first_name}
        error={errors.first_name}
      />
      <TextField
        name="last_name"
        label={t("lastName")}
        autoComplete="family-name"
        defaultValue={known.last_name}
        error={errors.last_name}
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="email"
        defaultValue={known.email}
        error={errors.email}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        optional
        hint={t("phoneHint")}
        autoComplete="tel"
        defaultValue={known.phone}
        error={errors.phone}
      />
    </div>
  )
}
