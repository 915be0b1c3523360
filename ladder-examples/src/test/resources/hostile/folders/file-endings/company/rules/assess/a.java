# Another ending
rules:
  - rule: hostile/it
    says: It is so
    because: It matters
    when:
      - standing: { stale: yes }
    then: note
