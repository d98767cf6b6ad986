;; Hover and diagnostics through Eglot, the client of Emacs (29 or newer, or the package for older ones).
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 30
      eglot-autoshutdown t)

(defun corroborate-fail (format &rest values)
  (princ (concat "FAIL " (apply #'format format values) "\n"))
  (kill-emacs 1))

(defun corroborate-card ()
  (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                 (eglot--TextDocumentPositionParams))))
    (or (plist-get (plist-get answer :contents) :value) "")))

(defun corroborate-wait (holds)
  (let ((tries 0))
    (while (and (< tries 100) (not (funcall holds)))
      (setq tries (1+ tries))
      (accept-process-output nil 0.1))
    (< tries 100)))

(condition-case err
    (let ((command (list (getenv "LSP_NODE") (getenv "LSP_SERVER") "--stdio")))
      (setq eglot-server-programs `(((text-mode :language-id "plaintext") . ,command)))
      (text-mode)
      (apply #'eglot (eglot--guess-contact))
      (goto-char (point-min))
      (search-forward "VHA")
      (backward-char 2)
      (unless (corroborate-wait (lambda () (string-match-p "1,240" (corroborate-card))))
        (corroborate-fail "hover: %s" (corroborate-card)))
      (find-file "b-jobs.txt")
      (text-mode)
      (eglot--maybe-activate-editing-mode)
      (unless (corroborate-wait #'flymake-diagnostics) (corroborate-fail "no diagnostics"))
      (eglot-shutdown (eglot--current-server-or-lose))
      (kill-emacs 0))
  (error (corroborate-fail "%S" err)))
