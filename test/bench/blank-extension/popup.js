// Usable as soon as it is drawn: the floor of what any popup can do.
document.querySelector('input').focus();
requestAnimationFrame(() => performance.mark('usable'));
