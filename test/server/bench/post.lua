-- Comments, each another one.
local number = 0
local start = os.time()

request = function()
  number = number + 1
  local headers = {
    ["origin"] = "https://site.example",
    ["content-type"] = "application/json",
    ["authorization"] = "Bearer adaadaadaadaadaadaadaadaadaada",
    ["idempotency-key"] = start .. "-" .. math.random(1000000000) .. "-" .. number,
  }
  local body = '{"author":{"name":"Ada"},"body":"The station clock has been four minutes fast for ever, ' .. number .. '"}'
  return wrk.format("POST", wrk.path, headers, body)
end
