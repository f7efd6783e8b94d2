// Does nothing: what the browser itself takes for any script of an extension in a page.
