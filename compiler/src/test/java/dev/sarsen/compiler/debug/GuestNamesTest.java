package dev.sarsen.compiler.debug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "main|main",
                "_Z3fooi|foo",
                "_ZN3app4Page6renderEv|app::Page::render",
                "_ZNK3app4Page4sizeEv|app::Page::size",
                "_ZN4core3fmt5write17h0123456789abcdefE|core::fmt::write",
                "_ZN54_$LT$app..Page$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE"
                        + "|_ZN54_$LT$app..Page$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE",
                "_ZN48_$LT$app..Page$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE"
                        + "|<app::Page as core::fmt::Display>::fmt",
                "_Z3maxIiET_S0_S0_|_Z3maxIiET_S0_S0_",
                "_ZN3std6vectorIiE4pushEv|_ZN3std6vectorIiE4pushEv",
                "_ZN99a|_ZN99a",
                "_Z|_Z",
                "_ZN|_ZN",
                "_ZN9999999999aE|_ZN9999999999aE",
                "std::vector<int>::push()|std::vector<int>::push()"
            })
    void undoesTheSimpleForms(String mangled, String readable) {
        assertThat(GuestNames.readable(mangled)).isEqualTo(readable);
    }
}
