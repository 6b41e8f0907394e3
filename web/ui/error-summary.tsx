/**
 * What has to change, first on the page, since the page has been loaded anew. `autofocus` brings the reader there without JavaScript.
 */

/** Nothing at all when there are no errors. `field` is the id of the field, or of the first of its boxes. */
export function ErrorSummary({ heading, errors }: { heading: string; errors: { field: string; message: string }[] }) {
  if (errors.length === 0) return null
  return (
    <div class="notice summary err" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary">
      <h2 id="error-summary">{heading}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
