# Completes one line in a real, interactive zsh and prints what was offered: zsh -f zsh-complete.zsh SCRIPT LINE
# zsh completes only in its line editor, so a second zsh runs in a pseudo-terminal and writes down its matches.
zmodload zsh/zpty
export SCRIPT=$1 HITS=$(mktemp)
inner=$(mktemp)
cat >$inner <<'INNER'
autoload -Uz compinit && compinit -u -D
unsetopt beep
zstyle ':completion:*' verbose yes
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rl -- $hits >>$HITS
  builtin compadd "$@"
}
source $SCRIPT
_tab() { zle complete-word; print -r -- "BUFFER $BUFFER" >>$HITS; print -r -- END >>$HITS }
zle -N _tab
bindkey '^I' _tab
PS1='' 
print READY >>$HITS
INNER
zpty z zsh -f -i
zpty -w z "source $inner"
wait_for() {
  repeat 600; do
    zpty -r -t z >/dev/null 2>&1
    grep -q "^$1" $HITS && return
    sleep 0.05
  done
}
wait_for READY
zpty -w -n z "$2"$'\t'
wait_for END
zpty -d z
grep -v -e '^READY' -e '^END' $HITS
rm -f $HITS $inner
