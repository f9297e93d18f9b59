package nl.barriergraph.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.barriergraph.questions.NodeSheet;
import nl.barriergraph.questions.NodeSheetJson;
import nl.barriergraph.questions.NodeSheets;

/** Nodes for programs. */
@RestController
class NodeApi {

    private final NodeSheets sheets;

    NodeApi(NodeSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(path = "/api/nodes/{id}", produces = "application/json")
    ResponseEntity<Map<String, @Nullable Object>> node(@PathVariable String id, HttpServletRequest request) {
        NodeSheet sheet = this.sheets.find(id);
        return ResponseEntity.ok()
            .eTag(sheet.load().version())
            .body(NodeSheetJson.of(sheet, new Request(request).words()));
    }

}
