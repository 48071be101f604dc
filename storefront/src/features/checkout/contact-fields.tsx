import { TextField } from "@/ui/text-field"

type FieldsProps = { known: Record<string, string>; errors: Record<string, string> }

/** Who books. */
export function ContactFields({ known, errors }: FieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="first_name"
        label="First name"
        autoComplete="given-name"
        defaultValue={known.first_name}
        error={errors.first_name}
      />
      <TextField
        name="last_name"
        label="Last name"
        autoComplete="family-name"
        defaultValue={known.last_name}
        error={errors.last_name}
      />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        hint="Your confirmation goes there."
        autoComplete="email"
        defaultValue={known.email}
        error={errors.email}
      />
      <TextField
        name="phone"
        type="tel"
        label="Phone"
        optional
        hint="For the venue, should something come up."
        autoComplete="tel"
        defaultValue={known.phone}
        error={errors.phone}
      />
    </div>
  )
}
