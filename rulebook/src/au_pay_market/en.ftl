au-pay-market-known = No rule of au PAY Market on cancelling was found in public (three searches). All that could be read is a page that sends buyers with questions to the shop (official, undated). This answer rests on Japan's law and the terms shown alone.
au-pay-market-unknown-terms = How au PAY Market treats a change of mind was not found.
    .headline = The terms of au PAY Market were not found.
au-pay-market-unknown-answer-deadline = By when a shop has to answer was not found.
au-pay-market-unknown-fees = Whether fees come back for a cancelled order was not found.
au-pay-market-unknown-metrics = Whether a cancellation by the shop counts against it was not found.
