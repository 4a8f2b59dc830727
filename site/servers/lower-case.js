/** For nginx: the path of a request in small letters, as it was written, without the slash at its end. */
function path(request) {
  return request.variables.request_uri.replace(/\?.*$/, '').replace(/\/$/, '').toLowerCase();
}

export default { path };
