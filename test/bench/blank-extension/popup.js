// Usable as soon as it is drawn: the floor of what any popup can do.
requestAnimationFrame(() => performance.mark('usable'));
