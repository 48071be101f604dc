type Props = { email: string | null } | { phone: string | null }

/** An e-mail address or telephone number to write to or call, or a dash. */
export function ContactLink(props: Props) {
  const [scheme, value] = "email" in props ? ["mailto", props.email] : ["tel", props.phone]
  if (!value) return <>-</>
  return (
    <a
      href={`${scheme}:${value}`}
      className="text-ui-fg-base break-all underline underline-offset-4 hover:no-underline"
    >
      {value}
    </a>
  )
}
