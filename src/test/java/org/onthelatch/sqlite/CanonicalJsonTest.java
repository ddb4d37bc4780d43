package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void keys_are_sorted_at_every_depth_and_there_is_no_white_space() throws JsonProcessingException {
        assertThat(canonical("{ \"b\" : [ 1, { \"z\": true, \"a\": [] } ],\n \"a\" : {}, \"B\": \"\" }"))
                .isEqualTo("{\"B\":\"\",\"a\":{},\"b\":[1,{\"a\":[],\"z\":true}]}");
    }

    @Test
    void text_has_the_shortest_escapes_of_rfc_8785() throws JsonProcessingException {
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u0000\\u007f\""))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\u0000\u007f\"");
    }

    @Test
    void whole_numbers_are_written_in_full() throws JsonProcessingException {
        assertThat(canonical("[9223372036854775807,-1,0]")).isEqualTo("[9223372036854775807,-1,0]");
    }

    @Test
    void half_a_character_becomes_the_sign_for_one_that_was_lost() {
        String halves = "a\ud83d b\ude00 \ud83d\ude00";

        assertThat(CanonicalJson.of(JsonNodeFactory.instance.textNode(halves)))
                .isEqualTo("\"a\ufffd b\ufffd \ud83d\ude00\"");
    }

    @Test
    void what_has_no_single_form_is_refused() {
        assertThatThrownBy(() -> canonical("[1.5]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical("[null]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String json) throws JsonProcessingException {
        return CanonicalJson.of(new ObjectMapper().readTree(json));
    }
}
