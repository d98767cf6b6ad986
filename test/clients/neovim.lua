-- Hover, definition, references and diagnostics through Neovim's own client (0.7 or newer).
local function fail(message)
  io.stderr:write('FAIL ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local id = vim.lsp.start_client({
  name = 'corroborate',
  cmd = { vim.env.LSP_NODE, vim.env.LSP_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
  on_error = function(code, err) fail('client error ' .. tostring(code) .. ' ' .. vim.inspect(err)) end,
})
if not id then fail('the client did not start') end
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, id)
local function initialized()
  local client = vim.lsp.get_client_by_id(id)
  return client and client.initialized
end
if not vim.wait(10000, initialized, 50) then fail('no initialize') end

-- Where "VHA" stands.
local line, column
for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
  local at = text:find('VHA', 1, true)
  if at then line, column = number - 1, at - 1 end
end

local function request(method, more)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = line, character = column },
  }
  local answers, err = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', params, more or {}), 10000)
  if not answers then fail(method .. ': ' .. tostring(err)) end
  local answer = answers[id] or fail(method .. ': no answer')
  if answer.error then fail(method .. ': ' .. vim.inspect(answer.error)) end
  return answer.result
end

local function card()
  local hover = request('textDocument/hover')
  return hover and hover.contents.value or ''
end
if not vim.wait(10000, function() return card():find('1,240', 1, true) ~= nil end, 100) then fail('hover: ' .. card()) end
if card():find('command:', 1, true) then fail('a link to a command that Neovim does not have: ' .. card()) end

local definition = request('textDocument/definition')
if not vim.inspect(definition):find('a-ferry.txt', 1, true) then fail('definition: ' .. vim.inspect(definition)) end
local references = request('textDocument/references', { context = { includeDeclaration = true } })
if #references < 4 then fail('references: ' .. vim.inspect(references)) end

vim.cmd('edit b-jobs.txt')
local other = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(other, id)
if not vim.wait(10000, function() return #vim.diagnostic.get(other) > 0 end, 50) then fail('no diagnostics') end
vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 50)
vim.cmd('qall!')
